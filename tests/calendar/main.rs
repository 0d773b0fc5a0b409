//! What two readers of different makers make of the guide's calendar files.
