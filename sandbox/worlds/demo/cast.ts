import { groupNames as groups } from './groups';
import { accountIdOf } from './identifiers';

/** A person the rest of the demo refers to. */
export interface CastMember {
  readonly name: string;
  readonly department: string;
  /** False for someone whose account was deactivated. */
  readonly active?: boolean;
  /** True for someone who shows the e-mail address to anyone. */
  readonly showsEmail?: boolean;
  /** Groups besides those of every employee. */
  readonly groups?: readonly string[];
}

/** People with a part in the story, by handle. Everyone else is made up around them. */
export const cast = {
  ines: { name: 'Ines Duarte', department: 'it-security', groups: [groups.orgAdmins] },
  tobias: {
    name: 'Tobias Lindgren',
    department: 'it-security',
    groups: [groups.orgAdmins, groups.siteAdmins, groups.confluenceAdmins],
  },
  marta: {
    name: 'Marta Kowalczyk',
    department: 'it-security',
    groups: [groups.siteAdmins, groups.securityResponse],
  },
  rohan: {
    name: 'Rohan Mehta',
    department: 'it-security',
    showsEmail: true,
    groups: [groups.jiraAdmins, groups.confluenceAdmins],
  },
  sven: {
    name: 'Sven Hartmann',
    department: 'it-security',
    groups: [groups.jiraAdmins, groups.securityResponse],
  },
  lotte: {
    name: 'Lotte van der Berg',
    department: 'it-security',
    groups: [groups.jiraAdmins, groups.itServiceDesk, groups.agents],
  },
  amara: {
    name: 'Amara Okonkwo',
    department: 'it-security',
    groups: [groups.itServiceDesk, groups.agents],
  },
  pavel: {
    name: 'Pavel Novotny',
    department: 'it-security',
    groups: [groups.itServiceDesk, groups.agents],
  },
  gwen: {
    name: 'Gwen Davies',
    department: 'it-security',
    active: false,
    groups: [groups.jiraAdmins],
  },
  itService: { name: 'IT Service Account', department: 'it-security', groups: [groups.siteAdmins] },
  henrik: {
    name: 'Henrik Solberg',
    department: 'engineering',
    groups: [groups.engineeringLeads, groups.releaseManagers],
  },
  yuki: { name: 'Yuki Tanabe', department: 'engineering', groups: [groups.engineeringLeads] },
  oksana: { name: 'Oksana Melnyk', department: 'engineering', groups: [groups.engineeringLeads] },
  dylan: {
    name: 'Dylan Foster',
    department: 'engineering',
    groups: [groups.engineeringLeads, groups.releaseManagers],
  },
  farah: { name: 'Farah Aziz', department: 'engineering', groups: [groups.frontendGuild] },
  joost: { name: 'Joost Brouwer', department: 'engineering', groups: [groups.frontendGuild] },
  nora: {
    name: 'Nora Fitzgerald',
    department: 'engineering',
    active: false,
    groups: [groups.releaseManagers],
  },
  emil: { name: 'Emil Sandberg', department: 'engineering', active: false },
  paolo: { name: 'Paolo Conti', department: 'engineering', active: false },
  claire: { name: 'Claire Fontaine', department: 'product-design', groups: [groups.discovery] },
  theo: { name: 'Theo Papadakis', department: 'product-design', groups: [groups.discovery] },
  birgit: { name: 'Birgit Nygaard', department: 'operations', groups: [groups.projectOffice] },
  kwame: { name: 'Kwame Mensah', department: 'operations', groups: [groups.projectOffice] },
  anneke: { name: 'Anneke de Wit', department: 'operations', groups: [groups.projectOffice] },
  luis: { name: 'Luis Navarro', department: 'operations', active: false },
  mirjam: { name: 'Mirjam Kuipers', department: 'warehouse-automation' },
  stanislav: { name: 'Stanislav Petrovic', department: 'warehouse-automation', active: false },
  grace: { name: 'Grace Whitfield', department: 'customer-success', groups: [groups.agents] },
  dmitri: { name: 'Dmitri Volkov', department: 'customer-success', groups: [groups.agents] },
  shanthi: { name: 'Shanthi Raman', department: 'sales' },
  hugh: { name: 'Hugh Pemberton', department: 'sales', active: false },
  celine: { name: 'Celine Marchand', department: 'marketing', groups: [groups.publicAffairs] },
  arthur: { name: 'Arthur Blom', department: 'marketing', groups: [groups.publicAffairs] },
  ingeborg: { name: 'Ingeborg Dahl', department: 'finance' },
  raj: { name: 'Raj Krishnan', department: 'finance' },
  eva: { name: 'Eva Horvath', department: 'people-team' },
  noor: { name: 'Noor El Amrani', department: 'people-team' },
  william: { name: 'William Ashcroft', department: 'legal' },
  saskia: { name: 'Saskia Vermeulen', department: 'legal' },
} as const satisfies Readonly<Record<string, CastMember>>;

export type CastHandle = keyof typeof cast;

/** The account id of a cast member. */
export function castId(handle: CastHandle): string {
  return accountIdOf(`cast ${handle}`);
}

/** Accounts that were deleted while grants and roles went on naming them. */
export const deletedAccounts = {
  formerArchitect: accountIdOf('deleted architect'),
  formerConsultant: accountIdOf('deleted consultant'),
} as const;
