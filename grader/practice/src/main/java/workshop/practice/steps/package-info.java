/// Steps of a program that wait or work, and a crowd of busy threads beside them.
///
/// [Steps] makes them, a [Program] gives them names and an order from which nothing can be told. No
/// step is measured by a clock alone: a waiting one goes on until its elapsed time is many times
/// its own CPU time, a working one until its thread has used up a fixed amount of CPU time. So each
/// is clearly what it is on every machine, idle or busy. Nothing here says how to tell them apart.
/// Start reading at [Steps].
@NullMarked
package workshop.practice.steps;

import org.jspecify.annotations.NullMarked;
