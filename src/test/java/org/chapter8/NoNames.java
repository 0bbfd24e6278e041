package org.chapter8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapter8.model.ActorNames;
import org.chapter8.model.NameContext;
import org.chapter8.model.Ref;

/** Names where nobody has any. */
public enum NoNames implements ActorNames {
  INSTANCE;

  @Override
  public List<Mention> find(CharSequence text) {
    return List.of();
  }

  @Override
  public List<Doubt> doubts(CharSequence text) {
    return List.of();
  }

  @Override
  public Map<String, Set<Ref>> certain(CharSequence text) {
    return Map.of();
  }

  @Override
  public List<Reference> references(CharSequence before, CharSequence text) {
    return List.of();
  }

  @Override
  public ActorNames in(NameContext context) {
    return this;
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
