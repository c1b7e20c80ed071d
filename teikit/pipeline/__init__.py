"""The stages in their order: a record is read, recognisers add annotations, a tree is built, proved and checked."""
