-- Times are milliseconds since 1970 in UTC; identifiers are random texts that cannot be guessed.
-- ${number} counts rows in their order, ${bytes} holds bytes: the two databases name them differently.

CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  retention_days INTEGER,
  created BIGINT NOT NULL
);

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  name TEXT NOT NULL UNIQUE,
  display TEXT NOT NULL,
  password TEXT,
  subject TEXT UNIQUE,
  roles TEXT NOT NULL,
  disabled BIGINT,
  created BIGINT NOT NULL
);

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  name TEXT NOT NULL,
  secret_hash TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL,
  created BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  expires BIGINT,
  revoked BIGINT
);

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  csrf TEXT NOT NULL,
  created BIGINT NOT NULL,
  used BIGINT NOT NULL
);

CREATE TABLE login_failures (
  name_hash TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last BIGINT NOT NULL
);

CREATE TABLE submissions (
  seq ${number},
  id TEXT NOT NULL UNIQUE,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  title TEXT NOT NULL,
  parties TEXT NOT NULL,
  words TEXT NOT NULL,
  latest TEXT,
  created BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  touched BIGINT NOT NULL
);
CREATE INDEX submissions_of ON submissions (organisation, seq);

CREATE TABLE versions (
  seq ${number},
  id TEXT NOT NULL UNIQUE,
  submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  number INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size BIGINT NOT NULL,
  profile TEXT NOT NULL,
  lang TEXT NOT NULL,
  on_day TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'checking', 'checked', 'unreadable', 'failed')),
  priority INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  lease_owner TEXT,
  lease_until BIGINT,
  rule_book TEXT,
  verdict TEXT,
  reason TEXT,
  errors INTEGER NOT NULL DEFAULT 0,
  warnings INTEGER NOT NULL DEFAULT 0,
  infos INTEGER NOT NULL DEFAULT 0,
  created BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  finished BIGINT,
  UNIQUE (submission, number)
);
CREATE INDEX versions_waiting ON versions (state, priority, seq);
CREATE INDEX versions_same ON versions (organisation, sha256);

CREATE TABLE contents (
  version TEXT PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
  bytes ${bytes} NOT NULL
);

CREATE TABLE results (
  version TEXT PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
  json ${bytes} NOT NULL,
  outcomes ${bytes} NOT NULL,
  program TEXT NOT NULL
);

CREATE TABLE findings (
  version TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  rule TEXT NOT NULL,
  severity TEXT NOT NULL,
  title TEXT NOT NULL,
  article TEXT,
  PRIMARY KEY (version, position)
);

CREATE TABLE decisions (
  seq ${number},
  id TEXT NOT NULL UNIQUE,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
  version TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  fingerprint TEXT NOT NULL,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  made BIGINT NOT NULL
);
CREATE INDEX decisions_on ON decisions (submission, seq);

CREATE TABLE comments (
  seq ${number},
  id TEXT NOT NULL UNIQUE,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
  fingerprint TEXT,
  body TEXT NOT NULL,
  author TEXT NOT NULL,
  made BIGINT NOT NULL
);
CREATE INDEX comments_on ON comments (submission, seq);

CREATE TABLE audit (
  seq ${number},
  organisation TEXT NOT NULL REFERENCES organisations (id),
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX audit_of ON audit (organisation, seq);

CREATE TABLE idempotency (
  organisation TEXT NOT NULL REFERENCES organisations (id),
  key_hash TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  version TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  made BIGINT NOT NULL,
  PRIMARY KEY (organisation, key_hash)
);

CREATE TABLE attestations (
  seq ${number},
  id TEXT NOT NULL UNIQUE,
  organisation TEXT NOT NULL REFERENCES organisations (id),
  version TEXT REFERENCES versions (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  answer TEXT NOT NULL,
  token TEXT NOT NULL,
  made BIGINT NOT NULL
);
