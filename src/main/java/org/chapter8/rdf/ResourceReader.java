package org.chapter8.rdf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chapter8.model.Actor;
import org.chapter8.model.AgendaItem;
import org.chapter8.model.Citation;
import org.chapter8.model.Classification;
import org.chapter8.model.Document;
import org.chapter8.model.Meeting;
import org.chapter8.model.MeetingSeries;
import org.chapter8.model.Passage;
import org.chapter8.model.Resource;
import org.chapter8.model.Speaker;
import org.chapter8.model.Speech;
import org.chapter8.model.Statement;
import org.chapter8.model.Theme;

/** Objects in JSON as the record that their {@code type} asks for. */
final class ResourceReader extends StdDeserializer<Resource> {
  private static final long serialVersionUID = 1L;

  private static final Map<String, Class<? extends Resource>> RECORDS =
      Map.ofEntries(
          Map.entry("Document", Document.class),
          Map.entry("Passage", Passage.class),
          Map.entry("Meeting", Meeting.class),
          Map.entry("MeetingSeries", MeetingSeries.class),
          Map.entry("AgendaItem", AgendaItem.class),
          Map.entry("Actor", Actor.class),
          Map.entry("Speaker", Speaker.class),
          Map.entry("Speech", Speech.class),
          Map.entry("Statement", Statement.class),
          Map.entry("Citation", Citation.class),
          Map.entry("Theme", Theme.class),
          Map.entry("Classification", Classification.class));

  ResourceReader() {
    super(Resource.class);
  }

  @Override
  public Resource deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    ObjectNode object = context.readValue(parser, ObjectNode.class);
    List<String> types = types(object);
    Class<? extends Resource> record =
        types.stream().filter(RECORDS::containsKey).findFirst().map(RECORDS::get).orElse(null);
    if (record == null) {
      return context.reportInputMismatch(
          this, "expected a type among %s, found %s", RECORDS.keySet(), types);
    }
    Resource resource = context.readTreeAsValue(object, record);
    if (!Types.of(resource).equals(types)) {
      return context.reportInputMismatch(
          this, "%s is of type %s, found %s", resource.id(), Types.of(resource), types);
    }
    return resource;
  }

  private static List<String> types(ObjectNode object) {
    JsonNode member = object.remove("type");
    List<String> types = new ArrayList<>();
    if (member != null) {
      member.forEach(type -> types.add(type.asText()));
    }
    return types;
  }
}
