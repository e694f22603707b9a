"""Refusals within a sheet: said beside the field they are about, as the window behind cannot be reached."""

from collections.abc import Callable, Mapping

from grouppilot.domain.refusals import Refused
from grouppilot.ui.kit.forms import FieldForm
from grouppilot.ui.words.refusals import sentence


def attempt(form: FieldForm, call: Callable[[], object], fields: Mapping[str, str], other: str) -> bool:
    """Carry out what a sheet asks for, and tell whether it was done.

    Args:
        form: The sheet's fields.
        call: What to do.
        fields: The field that a refusal is about, by the refusal's code.
        other: The field at which all other refusals are said.
    """
    form.clear_errors()
    try:
        call()
    except Refused as refusal:
        key = fields.get(refusal.code, other)
        form.set_error(key, sentence(refusal))
        form.focus(key)
        return False
    return True
