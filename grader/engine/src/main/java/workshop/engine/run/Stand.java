package workshop.engine.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import workshop.engine.jvm.ParticipantJvms;
import workshop.engine.pipe.Bootstrap;
import workshop.engine.pipe.Door;
import workshop.practice.world.PracticeHost;

/// What the hidden test classes of one submission are run with.
///
/// @param jvms where participant JVMs come from
/// @param classes the participant's classes
/// @param scratch a folder for dumps and recordings
/// @param host whose worlds the tests open
record Stand(ParticipantJvms jvms, Path classes, Path scratch, PracticeHost host) {

  Bootstrap bootstrap(Door door, String testClass, Set<String> names, List<String> tests) {
    return new Bootstrap(
        door,
        host.address().port(),
        host.address().token(),
        host.pid(),
        classes,
        scratch,
        testClass,
        names,
        tests);
  }
}
