/** What stands behind the name of a company, without the full stop. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc ltd limited llc llp plc corp corporation gmbh s.a s.p.a s.r.l s.l sarl pty b.v n.v a/s oyj sp.z.o.o ооо ао зао'.split(' '),
);
