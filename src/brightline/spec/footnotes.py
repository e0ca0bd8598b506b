"""Footnotes joined with the example files beside the document.

Enters: the clauses of a document and the folder `examples/` next to it. Leaves: the clauses with the
examples of their footnotes added, the sources that were read, and findings for marks without a file
and files without a mark.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from brightline.diagnostics import Diagnostic
from brightline.errors import InputError
from brightline.spec.codes import structure as codes
from brightline.spec.document import parse
from brightline.spec.model import Clause, Example
from brightline.spec.sections import ExampleReader, Section
from brightline.spec.source import Source, read_source

__all__ = ["FOLDER", "join_footnotes"]

FOLDER = "examples"


def join_footnotes(
    sections: list[Section], path: Path, defined: frozenset[str]
) -> tuple[list[Section], list[Source], list[Diagnostic]]:
    """Add the examples of every footnote to its clause."""
    files = _files(path.parent / FOLDER)
    findings: list[Diagnostic] = []
    sources: list[Source] = []
    used: set[str] = set()
    joined: list[Section] = []
    for section in sections:
        clause = section.clause
        added: list[Example] = []
        for footnote in clause.footnotes:
            if footnote.id in defined or footnote.id in used:
                continue
            if footnote.id not in files:
                findings.append(codes.footnote_without_file(footnote.span, footnote.id, FOLDER))
                continue
            used.add(footnote.id)
            try:
                source = read_source(files[footnote.id])
            except InputError as error:
                findings.append(
                    codes.import_unreadable(footnote.span, f"{FOLDER}/{footnote.id}.md", error.message)
                )
                continue
            sources.append(source)
            examples, wrong = _examples(source, clause, footnote.id)
            added.extend(examples)
            findings.extend(wrong)
        joined.append(
            replace(section, clause=replace(clause, examples=clause.examples + tuple(added)))
            if added
            else section
        )
    for name in sorted(files.keys() - used):
        try:
            source = read_source(files[name])
        except InputError:
            source = Source.of("", str(files[name]))
        sources.append(source)
        findings.append(codes.file_without_footnote(source.line_span(0), name))
    return joined, sources, findings


def _files(folder: Path) -> dict[str, Path]:
    try:
        return {file.stem: file for file in folder.iterdir() if file.suffix == ".md"}
    except OSError:
        return {}


def _examples(source: Source, clause: Clause, footnote: str) -> tuple[list[Example], list[Diagnostic]]:
    reader = ExampleReader(source, clause.id, footnote)
    reader.read(parse(source, marks=False).blocks)
    return reader.examples, reader.findings
