package workshop.engine.timeline;

/// One operation: a request, a file, a unit of work. Its life is arrived, held and released if the
/// world held it, ended.
///
/// @param id counts from 1 in the order of arrival
/// @param name what it asked for: `/catalogue/page-1`
/// @param stage the part of the work it belongs to; empty if there is only one
/// @param lane the id of the lane that asked for it; 0 if that is not known
/// @param held since when the world kept it from going on; -1 if it did not
/// @param released until when; -1 if it was never held, or was to the end
/// @param ended -1 if it had not ended when the run did
/// @param outcome a word for how it ended: `ANSWERED`, `CUT`, `OPEN` and others
/// @param status the HTTP status; 0 if there was none
public record Op(
    int id,
    String name,
    String stage,
    int lane,
    long arrived,
    long held,
    long released,
    long ended,
    String outcome,
    int status) {}
