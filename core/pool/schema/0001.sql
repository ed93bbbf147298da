-- The record of what people did. Everything else in the file follows from it (DESIGN 5).
CREATE TABLE edit (
    arrived INTEGER PRIMARY KEY,  -- in which order this file came to know the edits; its own, never merged
    id      BLOB NOT NULL UNIQUE, -- UUID version 7
    author  TEXT NOT NULL,
    copy    TEXT NOT NULL,
    at      TEXT NOT NULL,        -- ISO 8601, UTC, milliseconds: what the clock said
    label   TEXT NOT NULL,        -- a stable code
    digest  BLOB NOT NULL         -- SHA-256
);

CREATE TABLE change (
    record  BLOB NOT NULL,
    edit    BLOB NOT NULL,
    kind    TEXT NOT NULL,
    owner   BLOB NOT NULL,        -- the owning record, or empty
    parents BLOB NOT NULL,        -- edits, sorted, 16 bytes each
    strikes BLOB NOT NULL,        -- likewise
    patch   TEXT,                 -- a JSON object; NULL: blanked by an erasure
    salt    BLOB,
    hash    BLOB NOT NULL,        -- SHA-256 of salt, patch
    PRIMARY KEY (record, edit)
) WITHOUT ROWID;

CREATE INDEX change_by_edit ON change (edit);

CREATE TABLE blob (
    sha256 BLOB PRIMARY KEY,
    bytes  BLOB NOT NULL
) WITHOUT ROWID;

-- One row: a vanished edit is found by it, and equal pools know that they are equal.
CREATE TABLE tally (
    edits        INTEGER NOT NULL,
    digests      BLOB NOT NULL,   -- XOR of all digests
    descriptions TEXT NOT NULL    -- a fingerprint of the record descriptions that the tables were projected by
);

-- Projected, like the tables of the record kinds: where people disagree.
CREATE TABLE conflict (
    record BLOB NOT NULL,
    field  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    PRIMARY KEY (record, field)
) WITHOUT ROWID;

-- What this file took over from others, so that it can be shown and taken back as one thing. Its own, never merged.
CREATE TABLE merge (
    number        INTEGER NOT NULL, -- one merge may take several files
    at            TEXT NOT NULL,
    source        TEXT NOT NULL,    -- the other file
    first_arrived INTEGER NOT NULL, -- in edit.arrived
    last_arrived  INTEGER NOT NULL
);
