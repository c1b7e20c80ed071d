"""The parts of a document: blocks, headings, the opener and the closer."""
