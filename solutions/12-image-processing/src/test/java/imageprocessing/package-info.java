/// The hidden tests of exercise 12.
///
/// [Darkroom] is an album in a world of its own, [Audit] compares, [Bell] is a watchdog without a
/// clock, [Elsewhere] a program that can be killed. What is said about several workers runs with
/// the gate closed: then two pictures in one process spoil each other every time. Start reading at
/// [OneWorkerTest].
@NullMarked
package imageprocessing;

import org.jspecify.annotations.NullMarked;
