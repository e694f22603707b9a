"""Check-ins of a group: the ledger of days, homework, chain sign-ups and weekly pairs."""
