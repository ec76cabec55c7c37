-- What an organisation keeps is counted from the index alone.
CREATE INDEX versions_stored ON versions (organisation, size);
