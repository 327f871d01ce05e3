/// This machine, and what a program takes on it: a JVM of its own on some processor cores, its
/// time, memory and processes, and what other programs did meanwhile.
///
/// Figures for the reader; nothing here is a test, and no verdict knows of it. Start reading at
/// [MeasuredJvm].
@NullMarked
package workshop.measuring.machine;

import org.jspecify.annotations.NullMarked;
