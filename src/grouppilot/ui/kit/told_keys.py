"""Keys that a widget sees to itself, told so that the list of shortcuts knows them."""

from PySide6.QtWidgets import QWidget

PROPERTY = "told_keys"


def tell_keys(widget: QWidget, text: str, keys: str) -> None:
    """Tell of keys that a widget answers while it has the keyboard.

    Args:
        widget: The widget.
        text: What they do, translated.
        keys: As ``QKeySequence`` reads them, e.g. ``"Alt+Up"``.
    """
    widget.setProperty(PROPERTY, [*told_keys(widget), (text, keys)])


def told_keys(widget: QWidget) -> list[tuple[str, str]]:
    """Return text and keys of all that a widget tells of."""
    return [(str(text), str(keys)) for text, keys in widget.property(PROPERTY) or ()]
