"""Files that cannot be written: what a person is told to do about them."""

import errno
import os

import pytest

from brightline.errors import ResourceError
from brightline.hashing import require_place, write_text


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        (errno.ENOSPC, "free some space; nothing was half-written"),
        (errno.EDQUOT, "free some space; nothing was half-written"),
        (errno.EROFS, "choose a place that can be written; nothing was half-written"),
        (errno.EACCES, "choose a place that can be written; nothing was half-written"),
    ],
)
def test_advice_fits_what_is_missing(code, advice, tmp_path, monkeypatch):
    """Space is to be freed where there is none; where access is missing that would not help."""

    def refused(*_args, **_named):
        raise OSError(code, os.strerror(code))

    target = tmp_path / "kept.txt"
    target.write_text("before")
    monkeypatch.setattr("brightline.hashing.os.fsync", refused)
    with pytest.raises(ResourceError) as error:
        write_text(target, "after")
    assert error.value.help == advice
    assert target.read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_a_place_is_looked_at_before_the_work(tmp_path, monkeypatch):
    """A folder, a file where a folder is needed and a folder without access are refused; a folder yet to be made is not."""
    require_place(tmp_path / "new" / "deep" / "page.html")
    assert not (tmp_path / "new").exists()
    (tmp_path / "file").write_text("mine")
    for place in (tmp_path, tmp_path / "file" / "page.html"):
        with pytest.raises(ResourceError):
            require_place(place)
    monkeypatch.setattr("brightline.hashing.os.access", lambda *_: False)
    with pytest.raises(ResourceError, match="cannot write into"):
        require_place(tmp_path / "page.html")
