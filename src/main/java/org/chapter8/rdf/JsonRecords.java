package org.chapter8.rdf;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Year;
import java.util.List;
import org.chapter8.model.Classification;
import org.chapter8.model.LangString;
import org.chapter8.model.Ref;
import org.chapter8.model.Resource;

/** How Jackson writes and reads the records of the model, which know nothing of it. */
final class JsonRecords {
  private JsonRecords() {}

  /** A text and its language under the keywords of JSON-LD. */
  private interface LangStringMixIn {
    @JsonProperty("@value")
    String value();

    @JsonProperty("@language")
    String lang();
  }

  /** Adds the member {@code type}, which is no component of the records. */
  @JsonAppend(
      prepend = true,
      props = @JsonAppend.Prop(value = TypeMember.class, name = "type", type = List.class))
  private interface ResourceMixIn {}

  /** Adds the member {@code motivatedBy} as well, which is read back as nothing. */
  @JsonAppend(
      prepend = true,
      props = {
        @JsonAppend.Prop(value = TypeMember.class, name = "type", type = List.class),
        @JsonAppend.Prop(value = MotivationMember.class, name = "motivatedBy", type = String.class)
      })
  @JsonIgnoreProperties(value = "motivatedBy", allowGetters = true)
  private interface ClassificationMixIn {}

  static ObjectMapper mapper(Iris iris) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), model(iris))
            .addMixIn(LangString.class, LangStringMixIn.class)
            .addMixIn(Resource.class, ResourceMixIn.class)
            .addMixIn(Classification.class, ClassificationMixIn.class)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    mapper
        .configOverride(String.class)
        .setInclude(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, null));
    return mapper;
  }

  private static SimpleModule model(Iris iris) {
    return new SimpleModule("model")
        .addSerializer(Ref.class, new RefWriter(iris))
        .addSerializer(Year.class, ToStringSerializer.instance)
        .addDeserializer(Ref.class, new RefReader(iris))
        .addDeserializer(Resource.class, new ResourceReader());
  }
}
