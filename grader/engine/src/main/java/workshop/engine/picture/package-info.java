/// Picture: a run drawn as SVG for its page. Slides have larger letters, see the room `figure`.
///
/// Every run has three panels on one time scale: how many operations were in flight, the operations
/// one below the other in the order of their arrival, and a lane for each thread and process with
/// the operations it asked for. Shapes differ, not only colours. Nothing here knows the page, reads
/// a clock or starts a thread, and all text goes through an XML writer. Start reading at [Picture].
@NullMarked
package workshop.engine.picture;

import org.jspecify.annotations.NullMarked;
