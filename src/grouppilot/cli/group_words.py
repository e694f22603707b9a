"""The command line's words for what groups need."""

AGENDA = {
    "qr_renew": "{group}: renew the QR code, its last day is {due}",
    "qr_missing": "{group}: no QR code for newcomers",
    "qr_near": "{group}: {members} members; from {cap} on the QR code admits nobody",
    "qr_full": "{group}: the QR code admits nobody from {cap} members on",
    "seats_near": "{group}: nearly full, {members} of {seats} seats are taken",
    "seats_full": "{group}: all {seats} seats are taken",
    "quota_full": "{group}: {members} members, the quota of {quota} is reached",
    "entry_closes": "{group}: the entry closes on {due}",
    "tier_review": "{group}: the tiers are to be reviewed, since {due}",
    "rules_missing": "{group}: no rules hold in this group",
    "roles_missing": "{group}: nobody has these roles: {roles}",
    "role_hours": "{group}: not at all hours there: {roles}",
    "positioning": "{group}: its positioning lacks {gaps}",
    "ended": "{group}: its last day was {days} day(s) ago, and it still runs",
    "estimate_open": "{group}: hold the estimate against what really came",
    "moves": "{group}: {count} person(s) to move here",
}
"""By kind; facts, count and due stand as {name}."""
