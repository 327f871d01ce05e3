package workshop.engine.jvm;

import workshop.engine.pipe.Message;

/// What a runner that listens to a participant JVM hears.
public sealed interface Word {
  /// A message.
  record Said(Message message) implements Word {}

  /// None came in time.
  record Silence() implements Word {}

  /// The JVM has gone, or never came; nothing more will be said.
  record Gone() implements Word {}
}
