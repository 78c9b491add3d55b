import law, { type Foyer } from '@catala-lang/french-law/src/french_law.js';

/** The household of the package's own guide: two children, one of them in garde alternée. */
const foyer: Foyer = {
  iDateCouranteIn: '2020-04-20',
  iEnfantsIn: [
    {
      dIdentifiant: 0,
      dRemunerationMensuelle: 0,
      dDateDeNaissance: '2003-02-02',
      dPriseEnCharge: { kind: 'EffectiveEtPermanente', payload: null },
      dADejaOuvertDroitAuxAllocationsFamiliales: true,
      dBeneficieTitrePersonnelAidePersonnelleLogement: false,
    },
    {
      dIdentifiant: 1,
      dRemunerationMensuelle: 300,
      dDateDeNaissance: '2013-09-30',
      dPriseEnCharge: { kind: 'GardeAlterneePartageAllocations', payload: null },
      dADejaOuvertDroitAuxAllocationsFamiliales: true,
      dBeneficieTitrePersonnelAidePersonnelleLogement: false,
    },
  ],
  iRessourcesMenageIn: 30_000,
  iResidenceIn: { kind: 'Metropole', payload: null },
  iPersonneChargeEffectivePermanenteEstParentIn: true,
  iPersonneChargeEffectivePermanenteRemplitTitreIIn: true,
  iAvaitEnfantAChargeAvant1erJanvier2012In: false,
};

/**
 * The allocations familiales of Catala, that many times: another law, computed by an engine made for
 * law. It is a landmark, not a competitor.
 */
export function computeAllocationsFamiliales(times: number): void {
  for (let index = 0; index < times; index += 1) {
    const { iMontantVerse } = law.AllocationsFamilialesLib.interfaceAllocationsFamiliales(foyer);
    if (!(iMontantVerse > 0)) throw new Error('No allocation is paid');
    // Its log of what was computed grows until it is emptied, as its own benchmark does.
    law.eventsManager.resetLog(0);
  }
}
