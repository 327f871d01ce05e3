package workshop.practice.host.http;

import workshop.practice.host.gate.Visit;

/// A request that has been taken in, and the operation it is counted as.
record Asking(Request request, Visit visit) {}
