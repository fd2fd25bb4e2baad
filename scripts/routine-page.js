// The page of a routine: its session, its calendar, and the week of a plan that the reader is in.
import { offerReadyCalendar } from "./calendar/ready-calendar.js";
import { followProgramme } from "./diary/programme.js";
import { offerSessions } from "./session/offering.js";

followProgramme();
offerReadyCalendar();
offerSessions();
