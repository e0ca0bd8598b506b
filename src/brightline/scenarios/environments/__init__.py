"""Sandboxed worlds in memory for agent scenarios: state, tools over it, and plays that can be repeated.

Enters: a frozen world and an assistant's calls. Leaves: what each tool answers, the world afterwards and a log of effects.
Nothing outside the process is read, written or reached.
"""
