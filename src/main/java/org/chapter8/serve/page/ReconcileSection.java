package org.chapter8.serve.page;

import java.util.Set;

/** Tells people what the reconciliation service is; programs get its manifest at this address. */
final class ReconcileSection implements Section {
  private static final String PATH = "/reconcile";

  @Override
  public Set<String> paths() {
    return Set.of(PATH);
  }

  @Override
  public Answer answer(Published published, Visit visit) {
    String service = visit.origin() + PATH;
    String example =
        "curl "
            + service
            + " --data-urlencode 'queries={\"q\":{\"query\":\"Korea, Republic of\"}}'";
    return Section.page(
        published,
        visit,
        Messages.of(visit.lang()).say("reconcile.title"),
        "data",
        "reconcile",
        new ReconcileView(service, example));
  }
}
