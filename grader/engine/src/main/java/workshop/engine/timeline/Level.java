package workshop.engine.timeline;

import com.fasterxml.jackson.annotation.JsonFormat;

/// How many operations were under way from a moment on. In JSON a pair: `[at, count]`.
///
/// @param at microseconds since the run began
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Level(long at, int count) {}
