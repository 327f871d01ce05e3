package workshop.engine.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the JSON form of a thread dump: every object with a `tid` is a thread.
final class DumpParser {
  private static final JsonFactory JSON = new JsonFactory();

  private long id = -1;
  private String name = "";
  private boolean virtual;
  private String state = "";
  private String waitsFor = "";
  private final StringBuilder mark = new StringBuilder();
  private final List<String> owns = new ArrayList<>();
  private final List<Frame> stack = new ArrayList<>();
  private boolean nativeTop;

  private DumpParser() {}

  /// @param each told every thread with the name of the container it belongs to
  static void parse(byte[] json, BiConsumer<DumpedThread, String> each) {
    String container = "";
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        boolean named =
            parser.currentToken() == JsonToken.VALUE_STRING
                && "container".equals(parser.currentName());
        container = named ? parser.getString() : container;
        boolean threadList =
            parser.currentToken() == JsonToken.START_ARRAY
                && "threads".equals(parser.currentName());
        if (threadList) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            each.accept(new DumpParser().thread(parser), container);
          }
        }
      }
    }
  }

  private DumpedThread thread(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "tid" -> id = Long.parseLong(parser.getString());
        case "name" -> name = parser.getString();
        case "virtual" -> virtual = parser.getBooleanValue();
        case "state" -> state = parser.getString();
        case "parkBlocker", "waitingOn", "blockedOn" -> waits(parser);
        case "stack" -> frames(parser);
        case "monitorsOwned" -> strings(parser, owns);
        default -> parser.skipChildren();
      }
    }
    mark.append(owns);
    return new DumpedThread(
        id,
        name,
        virtual,
        state,
        mark.toString(),
        waitsFor,
        List.copyOf(owns),
        List.copyOf(stack),
        nativeTop);
  }

  private void waits(JsonParser parser) {
    List<String> texts = new ArrayList<>();
    strings(parser, texts);
    if (!texts.isEmpty()) {
      waitsFor = texts.getFirst();
    }
    mark.append(texts);
  }

  private void frames(JsonParser parser) {
    List<String> texts = new ArrayList<>();
    strings(parser, texts);
    for (String text : texts) {
      stack.add(Frame.parse(text));
    }
    nativeTop = !texts.isEmpty() && texts.getFirst().endsWith("(Native Method)");
  }

  /// Collects every string value at or below the current token.
  private static void strings(JsonParser parser, List<String> into) {
    int depth = 0;
    do {
      switch (parser.currentToken()) {
        case START_ARRAY, START_OBJECT -> depth++;
        case END_ARRAY, END_OBJECT -> depth--;
        case VALUE_STRING -> into.add(parser.getString());
        default -> {}
      }
      if (depth > 0) {
        parser.nextToken();
      }
    } while (depth > 0);
  }
}
