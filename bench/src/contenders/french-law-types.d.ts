declare module '@catala-lang/french-law/src/french_law.js' {
  export interface Enfant {
    readonly dIdentifiant: number;
    readonly dRemunerationMensuelle: number;
    readonly dDateDeNaissance: string;
    readonly dPriseEnCharge: { readonly kind: string; readonly payload: null };
    readonly dADejaOuvertDroitAuxAllocationsFamiliales: boolean;
    readonly dBeneficieTitrePersonnelAidePersonnelleLogement: boolean;
  }

  export interface Foyer {
    readonly iDateCouranteIn: string;
    readonly iEnfantsIn: readonly Enfant[];
    readonly iRessourcesMenageIn: number;
    readonly iResidenceIn: { readonly kind: string; readonly payload: null };
    readonly iPersonneChargeEffectivePermanenteEstParentIn: boolean;
    readonly iPersonneChargeEffectivePermanenteRemplitTitreIIn: boolean;
    readonly iAvaitEnfantAChargeAvant1erJanvier2012In: boolean;
  }

  const law: {
    readonly AllocationsFamilialesLib: {
      readonly interfaceAllocationsFamiliales: (foyer: Foyer) => { readonly iMontantVerse: number };
    };
    readonly eventsManager: { readonly resetLog: (anything: unknown) => void };
  };
  // biome-ignore lint/style/noDefaultExport: what the package exports.
  export default law;
}
