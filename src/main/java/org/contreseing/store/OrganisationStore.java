package org.contreseing.store;

import java.time.Clock;

/** Everything that belongs to one organisation, and nothing else. */
public final class OrganisationStore {

  private final Database database;
  private final OrganisationId organisation;
  private final Clock clock;

  OrganisationStore(Database database, OrganisationId organisation, Clock clock) {
    this.database = database;
    this.organisation = organisation;
    this.clock = clock;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public Submissions submissions() {
    return new Submissions(database, organisation, clock);
  }

  public Remarks remarks() {
    return new Remarks(database, organisation, clock);
  }

  public AuditTrail audit() {
    return new AuditTrail(database, organisation);
  }

  public Attestations attestations() {
    return new Attestations(database, organisation);
  }

  public Accounts accounts() {
    return new Accounts(database, organisation, clock);
  }

  public Keys keys() {
    return new Keys(database, organisation, clock);
  }

  public Purge purge() {
    return new Purge(database, organisation, clock);
  }
}
