"""Rules: the announcement of a group, and who broke which."""

from datetime import date
from typing import Any

import click

from grouppilot.cli.context import Session, pass_session, workspace_option
from grouppilot.cli.output import one_line, write_json
from grouppilot.cli.rule_words import STEPS
from grouppilot.cli.values import a_day, a_text
from grouppilot.usecases import groups, member_finding, rules, violation_edits, violations
from grouppilot.usecases.rules import RuleRow
from grouppilot.usecases.violations import ViolationDetail


@click.group("rules")
@workspace_option
def rules_group() -> None:
    """The rules of a group."""


@rules_group.command()
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option(
    "--date", "day", type=a_day, metavar="DATE", help="As they held on this day; today if left out."
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def show(session: Session, name: str, day: date | None, as_json: bool) -> None:
    """Write the rules of a group as the announcement to post, in its language."""
    with session.reading() as workspace:
        group_id = groups.find(workspace, name)
        rows = rules.in_force(workspace, group_id, day)
        posted = rules.posted(workspace, group_id, day)
    if as_json:
        found = {"group": group_id, "rules": [_rule(row) for row in rows], "text": posted.text}
        write_json({**found, "messages": list(posted.parts)})
    elif not rows:
        click.echo("This group has no rules; choose or write some in the window.")
    else:
        click.echo(posted.text)


@click.group()
@workspace_option
def violation() -> None:
    """Rules that were broken."""


@violation.command()
@click.option("--group", "name", required=True, metavar="GROUP", help="Its name or id.")
@click.option("--member", required=True, metavar="MEMBER", help="Their number, name, or id such as #12.")
@click.option("--rule", required=True, metavar="RULE", help="Its number, its words, or its id such as #3.")
@click.option("--date", "day", type=a_day, metavar="DATE", help="When; today if left out.")
@click.option(
    "--note", default="", type=a_text(violation_edits.NOTE_CHARS), metavar="TEXT", help="What happened."
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@workspace_option
@pass_session
def add(
    session: Session, name: str, member: str, rule: str, day: date | None, note: str, as_json: bool
) -> None:
    """Note that a member broke a rule, and say which step is proposed."""
    with session.writing() as workspace:
        group_id = groups.find(workspace, name)
        who = member_finding.find(workspace, group_id, member)
        rule_id = rules.find(workspace, group_id, rule)
        made = violation_edits.add(workspace, who, rule_id, day, note)
        found = violations.detail(workspace, made.id, made.step)
    if as_json:
        write_json(_violation(found, made.step))
        return
    click.echo(f"{one_line(found.row.name)}, rule “{one_line(found.row.rule)}”: {STEPS[made.step]}")
    if found.text:
        click.echo(f"\n{found.text}")


def _rule(row: RuleRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.number,
        "kind": row.kind,
        "text": row.text,
        "consequence": row.consequence,
        "since": row.since.isoformat(),
    }


def _violation(found: ViolationDetail, step: str) -> dict[str, Any]:
    row = found.row
    return {
        "id": row.id,
        "group": found.group_id,
        "member": row.membership_id,
        "name": row.name,
        "rule": row.rule_id,
        "rule_number": row.rule_number,
        "rule_text": row.rule,
        "date": row.day.isoformat(),
        "note": row.note,
        "step": step,
        "counting": sum(each.counts for each in (row, *found.others)),
        "text": found.text,
    }
