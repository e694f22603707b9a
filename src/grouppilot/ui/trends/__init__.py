"""Trends: how members take part, for the scope, and what to change next."""
