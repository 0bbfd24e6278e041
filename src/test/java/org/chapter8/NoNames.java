package org.chapter8;

import java.util.List;
import java.util.Optional;
import org.chapter8.model.ActorNames;
import org.chapter8.model.Ref;

/** Names where nobody has any. */
public enum NoNames implements ActorNames {
  INSTANCE;

  @Override
  public List<Mention> find(CharSequence text) {
    return List.of();
  }

  @Override
  public Optional<Ref> exact(String name) {
    return Optional.empty();
  }

  @Override
  public Ref speaksFor(Ref actor) {
    return actor;
  }
}
