"""Shared content pools: hand-made lists of words, names, facts and phrases that families draw from.

Every pool has one name (the first argument of `Draw.content` and `Draw.several`) in all families, so an item
that trains one family is never the held-out item of another.
"""
