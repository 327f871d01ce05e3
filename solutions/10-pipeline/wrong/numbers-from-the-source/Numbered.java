package pipeline;

/// An element and its place in the order of the source.
record Numbered<T>(int number, T element) {}
