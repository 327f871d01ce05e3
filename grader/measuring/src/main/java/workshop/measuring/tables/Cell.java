package workshop.measuring.tables;

import workshop.measuring.models.Model;

/// A task in one model.
///
/// @param seconds from the first unit to the last
/// @param cpuSeconds that it took, of all its processes
record Cell(Model model, double seconds, double cpuSeconds) {}
