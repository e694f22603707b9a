"""How every floor says no: a code with facts, worded where people read it."""


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """A request that cannot be carried out, for a reason its asker can act on.

    Args:
        code: Stable snake_case name of the reason, e.g. ``"group_ambiguous"``.
        **facts: Values the wording needs, e.g. ``name="Reading camp"``.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
