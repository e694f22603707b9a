"""A brand card: ten facts said daily, and the persona that says them."""

from collections.abc import Mapping

FACTS = (
    *("name", "founder", "logo", "slogan", "audience"),
    *("value", "principles", "texts", "results", "stories"),
)
"""The ten facts in their order; the name is one of them."""

NAME_CHARS = 60
FACT_CHARS = 1000
PERSONA_CHARS = 2000

VARIABLES = ("brand", *(f"brand_{fact}" for fact in FACTS[1:]), "brand_persona")
"""What a text may say of the brand: ``{brand}`` is its name, ``{brand_slogan}`` its slogan, and so on."""


def variables(name: str, facts: Mapping[str, str], persona: str) -> dict[str, str]:
    """Return what the variables of a brand stand for; what was not said is left out."""
    values = {"brand": name, "brand_persona": persona}
    values |= {f"brand_{fact}": str(facts.get(fact, "")) for fact in FACTS[1:]}
    return {variable: text for variable, text in values.items() if text.strip()}


def said(name: str, facts: Mapping[str, str]) -> int:
    """Return how many of the ten facts were said."""
    return bool(name.strip()) + sum(bool(str(facts.get(fact, "")).strip()) for fact in FACTS[1:])
