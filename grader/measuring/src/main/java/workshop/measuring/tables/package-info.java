/// The two tables of the workshop with figures from the reader's machine: what one more costs, and
/// which model for which task.
///
/// Has everything measured, in JVMs of their own, says who was best and why, and writes Markdown
/// and pictures below `slides/measured`. What it says about a figure is derived from the figures.
/// Start reading at [Tables].
@NullMarked
package workshop.measuring.tables;

import org.jspecify.annotations.NullMarked;
