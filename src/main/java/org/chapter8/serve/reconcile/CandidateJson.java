package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chapter8.model.LangString;

/** Candidates as either version writes them. */
final class CandidateJson {
  private final Catalogue catalogue;
  private final Version version;

  CandidateJson(Catalogue catalogue, Version version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  ArrayNode candidates(Reconciler.Answer answer, String lang) {
    ArrayNode array = Json.array();
    List<Candidate> candidates = answer.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      array.add(candidate(candidates.get(i), i == 0 && answer.isMatch(), lang));
    }
    return array;
  }

  private ObjectNode candidate(Candidate candidate, boolean isMatch, String lang) {
    Entity entity = candidate.entity();
    ObjectNode json = named(entity, catalogue.description(entity, candidate.form(), lang), lang);
    json.put("score", Math.round(candidate.score() * 100) / 100.0);
    json.put("match", isMatch);
    json.set("type", catalogue.types().json(entity.types(), lang));
    json.putArray("features")
        .add(
            feature("whole_name", "the whole text is a name or a code")
                .put("value", candidate.rule().isWhole()));
    return json;
  }

  private ObjectNode feature(String id, String name) {
    ObjectNode feature = Json.object().put("id", id);
    return version == Version.V1_0 ? feature.put("name", name) : feature;
  }

  /** Identifier, name and description; from 1.0 with the language of the name. */
  ObjectNode named(Entity entity, String description, String lang) {
    LangString name = entity.name(lang);
    ObjectNode json = Json.object().put("id", entity.iri()).put("name", name.value());
    json.put("description", description);
    return version == Version.V1_0 ? inLanguage(json, name.lang()) : json;
  }

  static ObjectNode inLanguage(ObjectNode json, String lang) {
    return json.put("lang", lang).put("dir", Languages.direction(lang));
  }
}
