package org.chapter8.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What the service says of itself. */
final class Manifests {
  private static final String NAME = "Chapter8: actors and themes · 行为体和主题";
  private static final int WIDTH = 420;
  private static final int HEIGHT = 320;
  private static final List<String> SUGGESTED = List.of("entity", "property", "type");

  private final Catalogue catalogue;
  private final String origin;
  private final String lang;

  Manifests(Catalogue catalogue, String origin, String lang) {
    this.catalogue = catalogue;
    this.origin = origin;
    this.lang = lang;
  }

  ObjectNode of(Version version) {
    ObjectNode json = Json.object();
    json.putArray("versions").add(version.number());
    json.put("name", NAME);
    json.put("documentation", origin + "/");
    ArrayNode types = json.putArray("defaultTypes");
    for (Type type : Type.values()) {
      types.add(catalogue.types().withBroader(type, lang));
    }
    json.put("batchSize", Limits.BATCH);
    return version == Version.V0_2 ? completed02(json) : completed10(json);
  }

  private ObjectNode completed02(ObjectNode json) {
    String root = Version.V0_2.root();
    json.put("identifierSpace", catalogue.base());
    json.put("schemaSpace", org.chapter8.rdf.Vocabulary.NS);
    json.putObject("view").put("url", origin + root + "/view?id={{id}}");
    preview(json).put("url", origin + root + "/preview?id={{id}}");
    ObjectNode suggest = json.putObject("suggest");
    for (String kind : SUGGESTED) {
      suggest
          .putObject(kind)
          .put("service_url", origin)
          .put("service_path", root + "/suggest/" + kind)
          .put("flyout_service_url", origin)
          .put("flyout_service_path", root + "/flyout/" + kind + "?id=${id}");
    }
    ObjectNode extend = json.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", origin)
        .put("service_path", root + "/extend/propose");
    limitSetting(extend.putArray("property_settings"), "name", "label", "help_text");
    return json;
  }

  private ObjectNode completed10(ObjectNode json) {
    json.putObject("view").put("url", origin + Version.V0_2.root() + "/view?id={id}");
    preview(json);
    ObjectNode suggest = json.putObject("suggest");
    SUGGESTED.forEach(kind -> suggest.put(kind, true));
    ObjectNode extend = json.putObject("extend").put("proposeProperties", true);
    limitSetting(extend.putArray("propertySettings"), "id", "name", "helpText");
    json.put("standardizedScore", true);
    return CandidateJson.inLanguage(json, lang);
  }

  private static ObjectNode preview(ObjectNode json) {
    return json.putObject("preview").put("width", WIDTH).put("height", HEIGHT);
  }

  private static void limitSetting(ArrayNode settings, String id, String label, String help) {
    settings
        .addObject()
        .put(id, "limit")
        .put(label, "Limit")
        .put("type", "number")
        .put("default", 0)
        .put(help, "Most values to give for an entity; 0 for all");
  }
}
