"""Scenarios in prose, written from clauses by a generator model: what it is asked, and what of its replies is kept."""
