"""The words for what can be undone: each action's code as the Edit menu and the toast name it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from grouppilot.ui.words import activity_words, diaries, onboarding, planning, reality, ruling
from grouppilot.usecases.workspace import Step

# Facts of an action stand in its words as {name}.
_WORDS = {
    "tick": QT_TRANSLATE_NOOP("Steps", "Tick"),
    "untick": QT_TRANSLATE_NOOP("Steps", "Untick"),
    "skip": QT_TRANSLATE_NOOP("Steps", "Skip"),
    "missed.answer": QT_TRANSLATE_NOOP("Steps", "Answer what was missed"),
    "note": QT_TRANSLATE_NOOP("Steps", "Write a note"),
    "draft": QT_TRANSLATE_NOOP("Steps", "Edit the text of the day"),
    "item.add": QT_TRANSLATE_NOOP("Steps", "Add item"),
    "item.edit": QT_TRANSLATE_NOOP("Steps", "Edit item"),
    "item.status": QT_TRANSLATE_NOOP("Steps", "Pause or resume items"),
    "item.delete": QT_TRANSLATE_NOOP("Steps", "Delete items"),
    "item.order": QT_TRANSLATE_NOOP("Steps", "Reorder items"),
    "settings.change": QT_TRANSLATE_NOOP("Steps", "Change settings"),
    "group.add": QT_TRANSLATE_NOOP("Steps", "Add group"),
    "group.edit": QT_TRANSLATE_NOOP("Steps", "Edit group"),
    "group.delete": QT_TRANSLATE_NOOP("Steps", "Delete group"),
    "rest.add": QT_TRANSLATE_NOOP("Steps", "Add rest days"),
    "rest.delete": QT_TRANSLATE_NOOP("Steps", "Delete rest days"),
    "pack.apply": QT_TRANSLATE_NOOP("Steps", "Apply pack"),
    "group.start": QT_TRANSLATE_NOOP("Steps", "Start group"),
    "member.add": QT_TRANSLATE_NOOP("Steps", "Add member"),
    "member.edit": QT_TRANSLATE_NOOP("Steps", "Edit member"),
    "member.bulk": QT_TRANSLATE_NOOP("Steps", "Edit members"),
    "roster.import": QT_TRANSLATE_NOOP("Steps", "Import roster"),
    "chat.import": QT_TRANSLATE_NOOP("Steps", "Import chat"),
    "figures.put": QT_TRANSLATE_NOOP("Steps", "Keep figures of a day"),
    "figures.fill": QT_TRANSLATE_NOOP("Steps", "Fill in figures"),
    "chat.bind": QT_TRANSLATE_NOOP("Steps", "Say whose a name is"),
    "chat.unbind": QT_TRANSLATE_NOOP("Steps", "Say that a name is nobody's"),
    "chat.leave_out": QT_TRANSLATE_NOOP("Steps", "Leave names out"),
    "chat.add": QT_TRANSLATE_NOOP("Steps", "Add members found in chats"),
    "group.archive": QT_TRANSLATE_NOOP("Steps", "Archive group"),
    "group.order": QT_TRANSLATE_NOOP("Steps", "Reorder groups"),
    "script.add": QT_TRANSLATE_NOOP("Steps", "Add script"),
    "script.edit": QT_TRANSLATE_NOOP("Steps", "Edit script"),
    "script.delete": QT_TRANSLATE_NOOP("Steps", "Delete script"),
    "text.add": QT_TRANSLATE_NOOP("Steps", "Add text"),
    "text.edit": QT_TRANSLATE_NOOP("Steps", "Edit text"),
    "text.delete": QT_TRANSLATE_NOOP("Steps", "Delete text"),
    "text.order": QT_TRANSLATE_NOOP("Steps", "Reorder texts"),
    "member.delete": QT_TRANSLATE_NOOP("Steps", "Delete members"),
    "role.add": QT_TRANSLATE_NOOP("Steps", "Add role"),
    "role.edit": QT_TRANSLATE_NOOP("Steps", "Edit role"),
    "role.delete": QT_TRANSLATE_NOOP("Steps", "Delete role"),
    "tier.add": QT_TRANSLATE_NOOP("Steps", "Add tier"),
    "tier.edit": QT_TRANSLATE_NOOP("Steps", "Edit tier"),
    "tier.delete": QT_TRANSLATE_NOOP("Steps", "Delete tier"),
    "tier.order": QT_TRANSLATE_NOOP("Steps", "Reorder tiers"),
    "tier.move": QT_TRANSLATE_NOOP("Steps", "Move to another tier"),
    "tier.dismiss": QT_TRANSLATE_NOOP("Steps", "Put suggestions away"),
    "tier.review": QT_TRANSLATE_NOOP("Steps", "Review of tiers"),
    "role.carry": QT_TRANSLATE_NOOP("Steps", "Give a role"),
    "role.hours": QT_TRANSLATE_NOOP("Steps", "Hours and days of a role"),
    "role.end": QT_TRANSLATE_NOOP("Steps", "End a role"),
    "role.forget": QT_TRANSLATE_NOOP("Steps", "Forget an entry of a role"),
    "role.order": QT_TRANSLATE_NOOP("Steps", "Reorder roles"),
    "person.edit": QT_TRANSLATE_NOOP("Steps", "Edit person"),
    "person.merge": QT_TRANSLATE_NOOP("Steps", "Merge people"),
    "person.part": QT_TRANSLATE_NOOP("Steps", "Take a merge back"),
    "contact.add": QT_TRANSLATE_NOOP("Steps", "Wrote to a person"),
    "contact.delete": QT_TRANSLATE_NOOP("Steps", "Delete a contact"),
    "duplicate.dismiss": QT_TRANSLATE_NOOP("Steps", "Not the same person"),
    "seats.dismiss": QT_TRANSLATE_NOOP("Steps", "Seats are meant so"),
    "seats.leave": QT_TRANSLATE_NOOP("Steps", "Leave a group"),
    "positioning.edit": QT_TRANSLATE_NOOP("Steps", "Edit positioning"),
    "brand.add": QT_TRANSLATE_NOOP("Steps", "Add brand"),
    "brand.edit": QT_TRANSLATE_NOOP("Steps", "Edit brand"),
    "brand.choose": QT_TRANSLATE_NOOP("Steps", "Choose brand"),
    "brand.delete": QT_TRANSLATE_NOOP("Steps", "Delete brand"),
    "estimate.make": QT_TRANSLATE_NOOP("Steps", "Estimate"),
    "estimate.compare": QT_TRANSLATE_NOOP("Steps", "Note what came"),
    "estimate.delete": QT_TRANSLATE_NOOP("Steps", "Delete estimate"),
    "check_up": QT_TRANSLATE_NOOP("Steps", "Check-up"),
    "account.add": QT_TRANSLATE_NOOP("Steps", "Add account"),
    "account.edit": QT_TRANSLATE_NOOP("Steps", "Edit account"),
    "account.delete": QT_TRANSLATE_NOOP("Steps", "Delete account"),
    "ladder.add": QT_TRANSLATE_NOOP("Steps", "Add ladder"),
    "ladder.edit": QT_TRANSLATE_NOOP("Steps", "Rename ladder"),
    "ladder.delete": QT_TRANSLATE_NOOP("Steps", "Delete ladder"),
    "ladder.place": QT_TRANSLATE_NOOP("Steps", "Place group on a ladder"),
    "move.plan": QT_TRANSLATE_NOOP("Steps", "Plan moves"),
    "move.finish": QT_TRANSLATE_NOOP("Steps", "Mark moves as done"),
    "move.drop": QT_TRANSLATE_NOOP("Steps", "Drop moves"),
    "group.copy": QT_TRANSLATE_NOOP("Steps", "Copy group"),
    **diaries.STEPS,
    **onboarding.STEPS,
    **activity_words.STEPS,
    **planning.STEPS,
    **reality.STEPS,
    **ruling.STEPS,
}


def step_text(step: Step) -> str:
    """Word an action, e.g. "Tick Morning question"; one without words of its own is "the last change"."""
    source = _WORDS.get(step.code)
    if source is None:
        return QCoreApplication.translate("Steps", "the last change")
    return QCoreApplication.translate("Steps", source).format(**step.facts)


def is_action(code: str) -> bool:
    """Tell whether a change was the owner's, not housekeeping such as settling a day."""
    return code in _WORDS or code in ("undo", "redo")
