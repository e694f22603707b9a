#!/bin/sh
# Opens the window; where there is no screen, does the main job without one and says where it is.
set -eu
uv=$(command -v uv || echo "$PWD/.tools/bin/uv")
if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$uv" run --no-sync grouppilot
fi
echo "There is no screen here, so GroupPilot takes its tour instead."
exec env QT_QPA_PLATFORM=offscreen "$uv" run --no-sync grouppilot tour --out tour
