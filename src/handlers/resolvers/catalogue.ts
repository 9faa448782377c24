import { rules } from '../../rules';
import { catalogueRule } from '../../rules/catalogue';
import { readCoverage } from '../../storage/coverage';
import { readSettings } from '../../storage/settings';
import { defineResolver } from './define-resolver';
import { nothing } from './inputs';

export const getCatalogue = defineResolver({
  name: 'catalogue.get',
  input: nothing,
  async run({ keyValues }) {
    const [coverage, settings] = await Promise.all([
      readCoverage(keyValues),
      readSettings(keyValues),
    ]);
    const lines = new Map(coverage.map((line) => [line.rule, line]));
    const disabled = new Set(settings.disabledRules);
    return rules.map(({ meta }) => {
      const line = lines.get(meta.id);
      const severityOverride = settings.severity[meta.id];
      return {
        ...catalogueRule(meta),
        ...(line === undefined ? {} : { coverage: line }),
        ...(severityOverride === undefined ? {} : { severityOverride }),
        disabled: disabled.has(meta.id),
      };
    });
  },
});
