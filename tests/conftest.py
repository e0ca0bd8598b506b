"""Settings of all tests: no deadline on generated cases, because a busy machine is no failure."""

from hypothesis import settings

settings.register_profile("brightline", deadline=None)
settings.load_profile("brightline")
