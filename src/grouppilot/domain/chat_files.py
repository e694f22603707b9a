"""What a file that is attached to a message is, by the ending of its name."""

from collections.abc import Mapping

from grouppilot.domain.chats import Kind

_ENDINGS: Mapping[Kind, str] = {
    Kind.PICTURE: "jpg jpeg png heic heif bmp webp avif tif tiff svg",
    Kind.STICKER: "gif tgs lottie",
    Kind.VIDEO: "mp4 mov 3gp mkv avi webm m4v",
    Kind.VOICE: "opus m4a mp3 ogg aac amr wav flac silk",
    Kind.CONTACT: "vcf",
}
_KINDS = {ending: kind for kind, line in _ENDINGS.items() for ending in line.split()}


def kind_of_file(name: str) -> Kind:
    """Return what a file of this name is, `Kind.FILE` for endings that are not known."""
    return _KINDS.get(name.partition("?")[0].rpartition(".")[2].lower(), Kind.FILE)
