package workshop.engine.timeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// Timelines as JSON, version 1. Words of ours are in small letters there: `"state":"blocked"`.
public final class TimelineJson {
  /// What a file with a timeline is called.
  public static final String FILE = "timeline.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          // isKnown is a question, not a part.
          .changeDefaultVisibility(parts -> parts.withIsGetterVisibility(Visibility.NONE))
          .changeDefaultPropertyInclusion(some -> some.withValueInclusion(Include.NON_NULL))
          .build();

  private TimelineJson() {}

  /// @return JSON without line breaks; characters beyond ASCII stand for themselves
  public static String write(Timeline timeline) {
    return MAPPER.writeValueAsString(timeline);
  }

  /// @throws IllegalArgumentException if this is no timeline of this version
  public static Timeline read(String json) {
    try {
      Timeline timeline = MAPPER.readValue(json, Timeline.class);
      if (timeline == null || timeline.version() != Timeline.VERSION) {
        throw new IllegalArgumentException("not a timeline of version " + Timeline.VERSION);
      }
      return timeline;
    } catch (JacksonException | NullPointerException e) {
      throw new IllegalArgumentException("not a timeline: " + e.getMessage(), e);
    }
  }

  /// @throws IllegalArgumentException if this is no timeline of this version
  public static Timeline read(Path file) throws IOException {
    return read(Files.readString(file));
  }
}
