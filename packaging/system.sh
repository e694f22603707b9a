#!/bin/sh
# The libraries that Qt needs and that no Python package brings: installed where that is ours to do
# (Debian, as root), named where it is not.
set -eu
[ "$(uname -s)" = Linux ] || exit 0

missing=""
need() { # library file, Debian package
    ldconfig -p 2>/dev/null | grep -q "$1" || missing="$missing $2"
}
need libGL.so.1 libgl1
need libEGL.so.1 libegl1
need libglib-2.0.so.0 libglib2.0-0
need libdbus-1.so.3 libdbus-1-3
need libfontconfig.so.1 libfontconfig1
need libxkbcommon.so.0 libxkbcommon0
need libgssapi_krb5.so.2 libgssapi-krb5-2
if [ -n "${DISPLAY:-}" ]; then
    need libxcb-cursor.so.0 libxcb-cursor0
    need libxcb-icccm.so.4 libxcb-icccm4
    need libxcb-keysyms.so.1 libxcb-keysyms1
    need libxcb-shape.so.0 libxcb-shape0
    need libxkbcommon-x11.so.0 libxkbcommon-x11-0
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing what Qt needs:$missing"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Qt needs these libraries, under the names Debian and Ubuntu give them:$missing" >&2
    echo "Install them (sudo apt-get install$missing), then try again." >&2
    exit 1
fi
