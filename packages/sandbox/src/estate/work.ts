/** The work of a department, and the titles of its people. Leaders come first. */
export interface Department {
  readonly name: string;
  readonly head: string;
  readonly lead: string;
  readonly titles: readonly string[];
}

export const departments: readonly Department[] = [
  {
    name: "Customer Service",
    head: "Director of Customer Service",
    lead: "Team Leader",
    titles: ["Agent", "Senior Agent", "Service Adviser"],
  },
  {
    name: "Sales",
    head: "Sales Director",
    lead: "Sales Manager",
    titles: ["Account Executive", "Account Manager", "Sales Assistant"],
  },
  {
    name: "Engineering",
    head: "Head of Engineering",
    lead: "Lead Engineer",
    titles: ["Engineer", "Senior Engineer", "Test Engineer"],
  },
  {
    name: "Information Technology",
    head: "Head of IT",
    lead: "IT Manager",
    titles: ["Systems Administrator", "Network Engineer", "Service Desk Analyst"],
  },
  {
    name: "Finance",
    head: "Finance Director",
    lead: "Finance Manager",
    titles: ["Accountant", "Credit Controller", "Payroll Clerk"],
  },
  {
    name: "Human Resources",
    head: "Head of People",
    lead: "HR Manager",
    titles: ["HR Adviser", "Recruiter", "Training Officer"],
  },
  {
    name: "Logistics",
    head: "Head of Logistics",
    lead: "Warehouse Manager",
    titles: ["Dispatcher", "Warehouse Clerk", "Fleet Planner"],
  },
];

/** Where people sit. */
export const cities: readonly string[] =
  "Aberdeen Bath Belfast Bradford Brighton Bristol Cambridge Cardiff Carlisle Chester Coventry Derby Dundee Durham Edinburgh Exeter Glasgow Gloucester Hull Inverness Ipswich Lancaster Leeds Leicester Lincoln Liverpool Luton Manchester Newcastle Norwich Nottingham Oxford Perth Plymouth Portsmouth Preston Reading Ripon Salford Sheffield Stirling Sunderland Swansea Truro Wells Winchester Worcester York".split(
    " ",
  );
