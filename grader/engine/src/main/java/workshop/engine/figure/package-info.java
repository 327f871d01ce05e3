/// Figure: runs drawn for a class room, as large as a slide and to be read from its last row.
///
/// Few lanes and large letters: threads that are alike stand in one block, what does nothing is
/// left out, and all runs of a figure are drawn on one scale, to be compared. A page of a run shows
/// more, see the room `picture`, whose colours and looks are used here. Nothing here reads a clock
/// or starts a thread. Start reading at [Figure].
@NullMarked
package workshop.engine.figure;

import org.jspecify.annotations.NullMarked;
