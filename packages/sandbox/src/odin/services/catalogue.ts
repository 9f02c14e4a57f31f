/** A service that a user can have on Odin. */
export interface Service {
  readonly name: string;
  readonly tags: readonly string[];
  readonly alias: string;
}

/** Marketed under another name. "Destop" is the platform's own. */
const ALIASES: Readonly<Record<string, string>> = {
  "Client License 3": "BroadWorks Assistant - Enterprise",
  "Client License 4": "BroadWorks Receptionist - Enterprise",
  "Client License 17": "BroadTouch Business Communicator Mobile - Video",
  "Client License 18": "BroadTouch Business Communicator Destop - Video",
  "Client License 19": "BroadTouch MobileLink",
};

const OF_UC_ONE = new Set([
  "Shared Call Appearance",
  "Shared Call Appearance 5",
  "Multiple Call Arrangement",
  "Integrated IMP",
  "BroadTouch Business Communicator Tablet - Video",
  "Client License 17",
  "Client License 18",
]);

/** The catalogue of seed 000, in its order. */
const NAMES = `
Anonymous Call Rejection
Authentication
Call Forwarding Always
Call Forwarding Busy
Call Forwarding No Answer
Call Notify
Calling Line ID Delivery Blocking
CommPilot Express
CommPilot Call Manager
Do Not Disturb
Intercept User
Last Number Redial
Outlook Integration
Priority Alert
Call Return
Remote Office
Selective Call Acceptance
Call Forwarding Selective
Selective Call Rejection
Service Scripts User
Simultaneous Ring Personal
Voice Messaging User
Alternate Numbers
Shared Call Appearance
Speed Dial 8
Customer Originated Trace
Attendant Console
Third-Party MWI Control
Client Call Control
Shared Call Appearance 5
Shared Call Appearance 10
Shared Call Appearance 15
Shared Call Appearance 20
Shared Call Appearance 25
Shared Call Appearance 30
Shared Call Appearance 35
Calling Name Retrieval
Flash Call Hold
Speed Dial 100
Directed Call Pickup
Third-Party Voice Mail Support
Directed Call Pickup with Barge-in
Voice Portal Calling
External Calling Line ID Delivery
Internal Calling Line ID Delivery
Automatic Callback
Call Waiting
Calling Line ID Blocking Override
Calling Party Category
Barge-in Exempt
Video Add-On
Malicious Call Trace
Preferred Carrier User
Push to Talk
Basic Call Logs
Enhanced Call Logs
Hoteling Host
Hoteling Guest
Voice Messaging User - Video
Diversion Inhibitor
Multiple Call Arrangement
Custom Ringback User
Custom Ringback User - Video
Automatic Hold/Retrieve
Busy Lamp Field
Three-Way Call
Call Transfer
Privacy
Fax Messaging
Physical Location
Charge Number
BroadWorks Supervisor
BroadWorks Agent
N-Way Call
Two-Stage Dialing
Call Forwarding Not Reachable
MWI Delivery to Mobile Endpoint
BroadWorks Receptionist - Small Business
BroadWorks Receptionist - Office
External Custom Ringback
In-Call Service Activation
Connected Line Identification Presentation
Connected Line Identification Restriction
BroadWorks Anywhere
Zone Calling Restrictions
Polycom Phone Services
Custom Ringback User - Call Waiting
Music On Hold User
Video On Hold User
Advice Of Charge
Prepaid
Call Center - Basic
Call Center - Standard
Call Center - Premium
Communication Barring User-Control
Classmark
Calling Name Delivery
Calling Number Delivery
Virtual On-Net Enterprise Extensions
Office Communicator Tab
Pre-alerting Announcement
Call Center Monitoring
Location-Based Calling Restrictions
BroadWorks Mobility
Call Me Now
Call Recording
BroadWorks Connector for Lotus Sametime
Integrated IMP
Group Night Forwarding
BroadTouch Business Communicator Desktop
BroadTouch Business Communicator Desktop - Audio
BroadTouch Business Communicator Mobile
BroadTouch Business Communicator Mobile - Audio
BroadTouch Business Communicator Tablet
BroadTouch Business Communicator Tablet - Audio
BroadTouch Business Communicator Tablet - Video
Executive
Executive-Assistant
Client License 3
Client License 4
Client License 15
Client License 16
Client License 17
Client License 18
Client License 19
Security Classification
Flexible Seating Guest
Personal Assistant
Route List
Collaborate - Audio
Collaborate - Video
Collaborate - Sharing
Call Forwarding Always Secondary
Silent Alerting
Conference Room
Sequential Ring
Number Portability Announcement
Direct Route
Terminating Alternate Trunk Identity
`;

export const CATALOGUE: readonly Service[] = NAMES.trim()
  .split("\n")
  .map((name) => ({ name, tags: OF_UC_ONE.has(name) ? ["UC-One"] : [], alias: ALIASES[name] ?? name }));
