"""GroupPilot keeps the daily routine of the chat groups one person runs."""

__version__ = "0.1.0"
